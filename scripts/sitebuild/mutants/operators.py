"""What can stand in place of one piece of a rule: each operator gives replacements for a node."""

import ast
from collections.abc import Iterator

from sitebuild.mutants import pieces

Replacement = ast.expr | ast.stmt


def of(node: ast.AST) -> Iterator[Replacement]:
    """Yield what may replace a node itself."""
    match node:
        case ast.stmt():
            yield from _of_statement(node)
        case ast.Compare() | ast.BoolOp() | ast.UnaryOp():
            yield from pieces.of_logic(node)
        case ast.BinOp(left, operator, right):
            yield from pieces.of_arithmetic(left, operator, right)
        case ast.Constant(value):
            yield from pieces.of_constant(value)
        case ast.Set() | ast.List() | ast.Dict():
            yield from pieces.of_display(node)
        case ast.Call():
            yield from pieces.of_call(node)


def is_words(node: ast.AST) -> bool:
    """Tell words for people, and tables of them, from code that decides."""
    match node:
        case ast.Call(ast.Name("Text")):
            return True
        case ast.Dict(values=values):
            return any(is_words(value) for value in values)
        case _:
            return False


def of_test(test: ast.expr) -> Iterator[ast.expr]:
    """Yield what may replace a condition as a whole."""
    if not isinstance(test, ast.Constant):
        yield from (pieces.TRUE, pieces.FALSE)


def of_loop(over: ast.expr) -> Iterator[ast.expr]:
    """Yield what may replace that over which a loop goes."""
    if not isinstance(over, ast.Tuple):
        yield pieces.NOTHING


def of_members(members: ast.Tuple) -> Iterator[ast.expr]:
    """Yield what may replace a tuple that is a list of words or numbers."""
    for kept in pieces.without_each(members.elts):
        yield ast.Tuple(kept, ast.Load())


def of_result(node: ast.Return, annotation: ast.expr | None) -> Iterator[ast.stmt]:
    """Yield what may replace the result of a private function."""
    match annotation, node.value:
        case _, None:
            yield ast.Pass()
        case ast.Name("bool"), value if not isinstance(value, ast.Constant):
            yield from (ast.Return(pieces.TRUE), ast.Return(pieces.FALSE))
        case _, ast.Constant():
            pass
        case _:
            yield ast.Return(pieces.NONE)


def _of_statement(node: ast.stmt) -> Iterator[ast.stmt]:
    match node:
        case ast.Continue():
            yield from (ast.Break(), ast.Pass())
        case ast.Break():
            yield from (ast.Continue(), ast.Pass())
        case ast.Expr(ast.Yield() | ast.YieldFrom()):
            # The function stays a generator.
            yield ast.Expr(ast.YieldFrom(pieces.NOTHING))
        case ast.Expr(ast.Call()) | ast.AugAssign():
            yield ast.Pass()
