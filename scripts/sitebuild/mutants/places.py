"""Where a rule's file can be changed: its functions, its constants, whom the rule concerns."""

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from sitebuild.mutants import operators

_NO_LOGIC = frozenset({"annotation", "returns", "targets", "target", "ctx", "slice"})
_CONCERNED = frozenset({"kinds", "filings"})


@dataclass(frozen=True, slots=True)
class Place:
    """A piece of code, the function or constant it is part of, and what can stand there."""

    where: str
    node: ast.AST
    put: Callable[[ast.AST], None]
    others: tuple[ast.AST, ...]


@dataclass(frozen=True, slots=True)
class _Spot:
    """A function or constant, what its function returns, and the field that is looked at."""

    where: str
    returns: ast.expr | None = None
    field: str = ""


def places(tree: ast.Module) -> Iterator[Place]:
    """Yield every place; words, annotations and docstrings are none."""
    for node in tree.body:
        match node:
            case ast.FunctionDef(name):
                yield from _of_decorators(node)
                for index, statement in enumerate(node.body):
                    if index or ast.get_docstring(node) is None:
                        spot = _Spot(name, node.returns)
                        yield from _at(spot, statement, _setter(node.body, index))
            case ast.Assign(targets=[ast.Name(name)]):
                yield from _inside(_Spot(name), node)


def _of_decorators(function: ast.FunctionDef) -> Iterator[Place]:
    for index, decorator in enumerate(function.decorator_list):
        if not isinstance(decorator, ast.Call):
            continue
        for one in decorator.keywords:
            if one.arg in _CONCERNED:
                rest = [each for each in decorator.keywords if each is not one]
                other = ast.Call(decorator.func, [], rest)
                put = _setter(function.decorator_list, index)
                yield Place(function.name, decorator, put, (other,))
                yield from _inside(_Spot(function.name), one)


def _inside(spot: _Spot, node: ast.AST) -> Iterator[Place]:
    for field, value in ast.iter_fields(node):
        inner = _Spot(spot.where, spot.returns, field)
        if isinstance(value, list):
            for index, item in enumerate(value):
                yield from _at(inner, item, _setter(value, index))
        else:
            yield from _at(inner, value, _setter(node, field))


def _at(spot: _Spot, node: object, put: Callable[[ast.AST], None]) -> Iterator[Place]:
    if not isinstance(node, ast.AST) or (
        spot.field in _NO_LOGIC and not isinstance(node, ast.Slice | ast.UnaryOp)
    ):
        return
    if operators.is_words(node):
        return
    others = tuple(_others(spot, node))
    if others:
        yield Place(spot.where, node, put, others)
    yield from _inside(spot, node)


def _others(spot: _Spot, node: ast.AST) -> Iterator[ast.AST]:
    yield from operators.of(node)
    match spot.field, node:
        case (("test" | "ifs"), ast.expr()):
            yield from operators.of_test(node)
        case "iter", ast.expr():
            yield from operators.of_loop(node)
        case _, ast.Tuple(items) if items and all(isinstance(one, ast.Constant) for one in items):
            yield from operators.of_members(node)
        case _, ast.Return():
            yield from operators.of_result(node, spot.returns)


def _setter(owner: object, place: str | int) -> Callable[[ast.AST], None]:
    def put(node: ast.AST) -> None:
        if isinstance(owner, list):
            owner[int(place)] = node
        else:
            setattr(owner, str(place), node)

    return put
