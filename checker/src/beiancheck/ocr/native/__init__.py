"""The command line's port: Pillow draws, numpy counts, onnxruntime runs the models.

Needs the extra ``beiancheck[read]``; nothing else of the checker imports this package early.
"""
