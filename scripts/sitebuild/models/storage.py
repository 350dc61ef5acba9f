"""Weights stored as whole numbers from -127 to 127 and a factor for each channel.

The runtime turns them back into floats when it loads the model, so only the download is smaller:
arithmetic, speed and operators stay as they were.
"""

from typing import TypeVar

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import helper, numpy_helper

SMALLEST = 1024
"""Weights with fewer numbers are left alone."""
LARGEST = 127
CHANNELS = {"Conv": 0, "ConvTranspose": 1, "MatMul": 1}
"""Which axis of an operator's weights counts its outgoing channels."""

Message = TypeVar("Message")


def shrink(model: onnx.ModelProto) -> None:
    """Store the large weights of a model as bytes."""
    axes = {node.input[1]: CHANNELS[node.op_type] for node in model.graph.node if held(node)}
    nodes = []
    for weight in list(model.graph.initializer):
        values = numpy_helper.to_array(weight)
        if weight.name not in axes or values.size < SMALLEST:
            continue
        whole, factors = rounded(values, axes[weight.name])
        model.graph.initializer.remove(weight)
        stored, scale, wide = (f"{weight.name}/{part}" for part in ("int8", "factor", "wide"))
        model.graph.initializer.append(numpy_helper.from_array(whole, stored))
        model.graph.initializer.append(numpy_helper.from_array(factors, scale))
        nodes.append(helper.make_node("Cast", [stored], [wide], to=onnx.TensorProto.FLOAT))
        nodes.append(helper.make_node("Mul", [wide, scale], [weight.name]))
    lead(model, nodes)


def held(node: onnx.NodeProto) -> bool:
    """Tell whether an operator may have large weights."""
    return node.op_type in CHANNELS and len(node.input) > 1


def rounded(values: NDArray[np.float32], axis: int) -> tuple[NDArray[np.int8], NDArray[np.float32]]:
    """Give whole numbers and the factors that bring them back."""
    others = tuple(place for place in range(values.ndim) if place != axis)
    peaks = np.abs(values).max(axis=others, keepdims=True)
    factors = (np.where(peaks > 0, peaks, 1) / LARGEST).astype(np.float32)
    whole = np.clip(np.rint(values / factors), -LARGEST, LARGEST).astype(np.int8)
    return whole, factors


def lead(model: onnx.ModelProto, nodes: list[onnx.NodeProto]) -> None:
    """Put operators before all others."""
    after = list(model.graph.node)
    del model.graph.node[:]
    model.graph.node.extend([*nodes, *after])
