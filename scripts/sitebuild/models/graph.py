"""Models that take a picture's bytes as they are and answer with bytes as we need them.

Detector: uint8 [1, height, width, 4] (RGBA) to uint8 [1, 1, height, width], 255 being certain.
Recogniser: uint8 [1, 48, width, 4] to int32 [1, steps, 2], each step's class and its per mille; or
to int32 [1, steps, 4], where the last two are those among more classes.
"""

from collections.abc import Sequence

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from sitebuild.models import storage

MEANS = np.array([0.485, 0.456, 0.406], np.float32)
SPREADS = np.array([0.229, 0.224, 0.225], np.float32)
"""Of ImageNet, with which the detector was trained; it met its pictures as blue, green, red."""
ORDER = 2, 1, 0
"""Where blue, green and red stand in a picture's bytes."""
LINE_HEIGHT = 48
MIDDLE = np.float32(0.5)

Shape = list[str | int | None]
"""Lengths along the axes, named where they vary."""


def detector(original: bytes) -> bytes:
    """Give the detector with its picture's preparation inside."""
    model = opened(original)
    inner, made = model.graph.input[0].name, model.graph.output[0].name
    prepared = preparation(np.float32(1) / (255 * SPREADS), -MEANS / SPREADS, inner)
    storage.shrink(model)
    storage.lead(model, prepared)
    model.graph.initializer.append(numpy_helper.from_array(np.array(255, np.float32), "full"))
    model.graph.node.extend(
        [
            helper.make_node("Mul", [made, "full"], ["levels"]),
            helper.make_node("Cast", ["levels"], ["map"], to=TensorProto.UINT8),
        ]
    )
    shape: Shape = [1, 1, "height", "width"]
    return closed(model, "height", helper.make_tensor_value_info("map", TensorProto.UINT8, shape))


def recogniser(
    original: bytes, kept: Sequence[int], letters: int, more: Sequence[int] = ()
) -> bytes:
    """Give a recogniser that knows some letters of its dictionary: answers, not likelihoods.

    Class 0 means no letter, then come the ``letters`` of the dictionary, then the space; ``more``
    are letters behind it that only count in a second answer.
    """
    model = opened(original)
    inner = model.graph.input[0].name
    classes = [0, *(at + 1 for at in kept), letters + 1]
    prune(model, [*classes, *(at + 1 for at in more)], letters + 2)
    scale = np.full(3, 1 / (255 * MIDDLE), np.float32)
    prepared = preparation(scale, np.full(3, -1, np.float32), inner)
    storage.shrink(model)
    storage.lead(model, prepared)
    model.graph.initializer.append(numpy_helper.from_array(np.array(1000, np.float32), "mille"))
    every = model.graph.output[0].name
    if more:
        closing(model, every, len(classes))
    else:
        model.graph.node.extend(likeliest(every, "plain"))
    answers = ["plain", "full"] if more else ["plain"]
    model.graph.node.append(helper.make_node("Concat", answers, ["answers"], axis=2))
    shape: Shape = [1, "steps", 2 * len(answers)]
    return closed(
        model, LINE_HEIGHT, helper.make_tensor_value_info("answers", TensorProto.INT32, shape)
    )


def likeliest(likelihoods: str, name: str) -> list[onnx.NodeProto]:
    """Give the operators that tell each step's likeliest class and its per mille."""
    return [
        helper.make_node("ArgMax", [likelihoods], ["classes"], axis=2, keepdims=1),
        helper.make_node("ReduceMax", [likelihoods], ["peaks"], axes=[2], keepdims=1),
        *per_mille("classes", "peaks", name),
    ]


def per_mille(classes: str, shares: str, name: str) -> list[onnx.NodeProto]:
    """Give the operators that put classes and their shares together in whole numbers."""
    return [
        helper.make_node("Cast", [classes], [f"{name} which"], to=TensorProto.INT32),
        helper.make_node("Mul", [shares, "mille"], [f"{name} thousands"]),
        helper.make_node("Cast", [f"{name} thousands"], [f"{name} sure"], to=TensorProto.INT32),
        helper.make_node("Concat", [f"{name} which", f"{name} sure"], [name], axis=2),
    ]


def closing(model: onnx.ModelProto, likelihoods: str, count: int) -> None:
    """Put two answers in the place of the likelihoods: among the first classes, and among all.

    The second likelihood is reckoned from the first one, as if nothing but the likeliest class had
    come to the others: to weigh all of them once more would take a tenth of the model's time.
    """
    last = model.graph.node.pop()
    if last.op_type != "Softmax" or likelihoods not in last.output:
        message = f"the last operator is a {last.op_type}"
        raise ValueError(message)
    (weights,) = last.input
    numbers = {"from": [0], "to": [count], "axis": [2], "one": np.ones(1, np.float32)}
    model.graph.initializer.extend(
        numpy_helper.from_array(np.array(told), name) for name, told in numbers.items()
    )
    model.graph.node.extend(
        [
            helper.make_node("Slice", [weights, "from", "to", "axis"], ["fewer"]),
            helper.make_node("Softmax", ["fewer"], ["likelihoods"], axis=2),
            *likeliest("likelihoods", "plain"),
            helper.make_node("ArgMax", [weights], ["every class"], axis=2, keepdims=1),
            helper.make_node("ReduceMax", [weights], ["highest"], axes=[2], keepdims=1),
            helper.make_node("ReduceMax", ["fewer"], ["high"], axes=[2], keepdims=1),
            helper.make_node("Sub", ["highest", "high"], ["beyond"]),
            helper.make_node("Exp", ["beyond"], ["times"]),
            helper.make_node("Mul", ["times", "peaks"], ["odds"]),
            helper.make_node("Add", ["odds", "one"], ["whole"]),
            helper.make_node("Div", ["odds", "whole"], ["share"]),
            helper.make_node("Greater", ["highest", "high"], ["is more"]),
            helper.make_node("Where", ["is more", "share", "peaks"], ["shares"]),
            *per_mille("every class", "shares", "full"),
        ]
    )


def prune(model: onnx.ModelProto, kept: Sequence[int], classes: int) -> None:
    """Leave only some classes in the last layer."""
    for weight in model.graph.initializer:
        values = numpy_helper.to_array(weight)
        if values.ndim and values.shape[-1] == classes:
            weight.CopyFrom(numpy_helper.from_array(values[..., list(kept)], weight.name))


def preparation(
    scale: NDArray[np.float32], shift: NDArray[np.float32], made: str
) -> list[onnx.NodeProto]:
    """Give the operators from a picture's bytes to what a model was trained with.

    One convolution puts the channels in order, scales and shifts them: operators that do it along
    the last axis, three numbers at a time, take a fifth of the detector's time.
    """
    mixed = np.zeros((3, 4, 1, 1), np.float32)
    for channel, place in enumerate(ORDER):
        mixed[channel, place] = scale[channel]
    return [
        constant("mix", mixed),
        constant("shift", shift.astype(np.float32)),
        helper.make_node("Transpose", ["picture"], ["planes"], perm=[0, 3, 1, 2]),
        helper.make_node("Cast", ["planes"], ["floats"], to=TensorProto.FLOAT),
        helper.make_node("Conv", ["floats", "mix", "shift"], [made]),
    ]


def constant(name: str, values: NDArray[np.generic]) -> onnx.NodeProto:
    """Give an operator that yields some numbers."""
    return helper.make_node("Constant", [], [name], value=numpy_helper.from_array(values))


def opened(original: bytes) -> onnx.ModelProto:
    """Read a model and forget what is only told about it."""
    model = onnx.load_from_string(original)
    del model.graph.value_info[:]
    del model.metadata_props[:]
    return model


def closed(model: onnx.ModelProto, height: int | str, made: onnx.ValueInfoProto) -> bytes:
    """Give the model's bytes with its new ends."""
    del model.graph.input[:]
    del model.graph.output[:]
    shape: Shape = [1, height, "width", 4]
    model.graph.input.append(helper.make_tensor_value_info("picture", TensorProto.UINT8, shape))
    model.graph.output.append(made)
    onnx.checker.check_model(model)
    return bytes(model.SerializeToString(deterministic=True))
