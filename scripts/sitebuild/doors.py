"""The commands: serve, build, test, freshness, mutants."""

import argparse
import sys
from collections.abc import Callable, Sequence
from datetime import date
from functools import wraps

from sitebuild import environment, say
from sitebuild.places import SITE

SHOWN = 8

Door = Callable[[Sequence[str]], int]


def door(command: Door) -> Door:
    """Turn expected trouble into one line, and Ctrl-C into a quiet end."""

    @wraps(command)
    def opened(arguments: Sequence[str]) -> int:
        try:
            return command(arguments)
        except say.Trouble as trouble:
            print(f"! {trouble}", file=sys.stderr)
            return 1
        except ValueError as fault:
            from beiancheck.dated import DataError

            if not isinstance(fault, DataError):
                raise
            print(f"! {fault}", file=sys.stderr)
            return 1
        except KeyboardInterrupt:
            print()
            return 130

    return opened


@door
def serve(arguments: Sequence[str]) -> int:
    """Set everything up, build what changed, serve the site until Ctrl-C."""
    parser = argparse.ArgumentParser("scripts/serve", description="Build and serve the site.")
    parser.add_argument("--port", type=int, default=8000, help="port to serve on (8000)")
    parser.add_argument("--rebuild", action="store_true", help="build everything again")
    options = parser.parse_args(arguments)
    environment.enter("site")
    from sitebuild.making import make
    from sitebuild.server import Server

    with Server(SITE, options.port) as server:
        warnings = make(rebuild=options.rebuild)
        for warning in warnings[:SHOWN]:
            say.line(f"! {warning}")
        if warnings:
            say.line(f"! {len(warnings)} faults in all; scripts/build lists them and would stop.")
        say.line(f"The site is ready at {server.address}  (Ctrl-C ends it)")
        server.serve_forever()
    return 0


@door
def build(arguments: Sequence[str]) -> int:
    """Make the folder site/, or fail with every warning."""
    parser = argparse.ArgumentParser("scripts/build", description="Make the folder site/.")
    parser.add_argument("--rebuild", action="store_true", help="build everything again")
    options = parser.parse_args(arguments)
    environment.enter("site")
    from sitebuild.making import make

    warnings = make(rebuild=options.rebuild, compressed=True)
    if warnings:
        message = "The site has faults:\n" + "\n".join(f"    {text}" for text in warnings)
        raise say.Trouble(message)
    say.line("The folder site/ is ready to be published.")
    return 0


@door
def test(arguments: Sequence[str]) -> int:
    """Set everything up and run every check; ends with pytest's count."""
    parser = argparse.ArgumentParser("scripts/test", description="Run every check.")
    parser.add_argument(
        "--all", action="store_true", help="fail if a browser or viewer that tests use is missing"
    )
    options = parser.parse_args(arguments)
    environment.enter("site", "test")
    from sitebuild.proofs import prove

    return prove(every_program=options.all)


@door
def freshness(arguments: Sequence[str]) -> int:
    """List what nobody has checked for a year; give 1 if there is anything."""
    parser = argparse.ArgumentParser(
        "scripts/freshness", description="List what nobody has checked for a year."
    )
    parser.add_argument("--today", type=date.fromisoformat, help="as of this day, YYYY-MM-DD")
    options = parser.parse_args(arguments)
    environment.enter("site")
    from sitebuild import ageing
    from sitebuild.freshness import outdated

    now = options.today or ageing.today()
    found = outdated(now)
    for text in found:
        say.line(text)
    say.line(f"{len(found)} to look at again on {now}." if found else f"All fresh on {now}.")
    return 1 if found else 0


@door
def mutants(arguments: Sequence[str]) -> int:
    """Change every rule in one place at a time; give 1 if that goes unnoticed somewhere."""
    parser = argparse.ArgumentParser(
        "scripts/mutants", description="Change rules on trial and see whether their cases notice."
    )
    parser.add_argument("rules", nargs="*", help="only these rules, such as email-malformed")
    options = parser.parse_args(arguments)
    environment.enter("site", "test")
    from sitebuild.mutants.counting import counts
    from sitebuild.mutants.table import table

    counted = tuple(counts(frozenset(options.rules)))
    faults = [fault for count in counted for fault in count.faults]
    for text in (*table(counted), "", *faults):
        say.line(text)
    say.line(f"{len(faults)} to put right." if faults else "Every survivor has its reason.")
    return 1 if faults else 0
