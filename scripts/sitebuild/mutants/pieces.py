"""What can stand in place of an expression."""

import ast
from collections.abc import Iterator

_COMPARED: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
}
_SWAPPED = {
    "any": "all",
    "all": "any",
    "min": "max",
    "max": "min",
    "startswith": "endswith",
    "endswith": "startswith",
}
NOTHING = ast.Tuple([], ast.Load())
TRUE, FALSE, NONE = ast.Constant(value=True), ast.Constant(value=False), ast.Constant(value=None)


def of_logic(node: ast.Compare | ast.BoolOp | ast.UnaryOp) -> Iterator[ast.expr]:
    """Yield another comparison, or a condition with a part left out or turned."""
    match node:
        case ast.Compare(left, [operator], right):
            for other in _COMPARED[type(operator)]:
                yield ast.Compare(left, [other()], right)
        case ast.BoolOp(operator, values):
            yield ast.BoolOp(ast.Or() if isinstance(operator, ast.And) else ast.And(), values)
            for kept in without_each(values):
                yield kept[0] if len(kept) == 1 else ast.BoolOp(operator, kept)
        case ast.UnaryOp(ast.Not(), operand):
            yield operand


def of_display(node: ast.Set | ast.List | ast.Dict) -> Iterator[ast.expr]:
    """Yield a set, list or dict without each of its items."""
    match node:
        case ast.Set(items):
            for kept in without_each(items):
                yield ast.Set(kept) if kept else ast.Call(ast.Name("set", ast.Load()), [], [])
        case ast.List(items, ast.Load()):
            for kept in without_each(items):
                yield ast.List(kept, ast.Load())
        case ast.Dict(keys, values):
            for place in range(len(keys)):
                rest = slice(place + 1, None)
                yield ast.Dict(keys[:place] + keys[rest], values[:place] + values[rest])


def without_each(items: list[ast.expr]) -> Iterator[list[ast.expr]]:
    """Yield a list without each of its items."""
    for place in range(len(items)):
        yield items[:place] + items[place + 1 :]


def of_arithmetic(left: ast.expr, operator: ast.operator, right: ast.expr) -> Iterator[ast.expr]:
    """Yield one side alone, and plus for minus."""
    yield from (left, right)
    if isinstance(operator, ast.Add | ast.Sub):
        yield ast.BinOp(left, ast.Sub() if isinstance(operator, ast.Add) else ast.Add(), right)


def of_constant(value: object) -> Iterator[ast.expr]:
    """Yield the other truth, a neighbouring number, an empty text."""
    if isinstance(value, bool):
        yield ast.Constant(value=not value)
    elif isinstance(value, int):
        yield from (ast.Constant(value=value + 1), ast.Constant(value=value - 1))
    elif isinstance(value, str) and value:
        yield ast.Constant(value="")


def of_call(call: ast.Call) -> Iterator[ast.expr]:
    """Yield a call of the opposite, or evidence without its verdict or citations."""
    match call.func:
        case ast.Name(name) if name in _SWAPPED:
            yield ast.Call(ast.Name(_SWAPPED[name], ast.Load()), call.args, call.keywords)
        case ast.Attribute(value, name) if name in _SWAPPED:
            called = ast.Attribute(value, _SWAPPED[name], ast.Load())
            yield ast.Call(called, call.args, call.keywords)
        case ast.Name("at"):
            yield from _of_evidence(call)


def _of_evidence(call: ast.Call) -> Iterator[ast.expr]:
    for place, instead in ((1, NONE), (2, NOTHING)):
        if place < len(call.args) and not isinstance(call.args[place], ast.Constant | ast.Starred):
            kept = [*call.args[:place], instead, *call.args[place + 1 :]]
            yield ast.Call(call.func, kept, call.keywords)
