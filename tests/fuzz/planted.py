"""A door with faults of every sort, to see that they are found."""

import os


def door(data: bytes) -> str:
    """Do what the word asks for, and answer anything else."""
    match data:
        case b"raise":
            raise KeyError(data)
        case b"hang":
            while True:
                pass
        case b"die":
            os.abort()
        case b"swell":
            len(bytearray(b"x") * (1100 * 1024 * 1024))
    return "read"
