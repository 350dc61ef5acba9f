"""Papers: which one a page shows, and what it says.

``read`` goes through it in this order: ``kinds`` tells the paper, ``rows`` squares its lines up and
finds labels with what belongs to them, and ``values`` makes values of that. ``letters``,
``registrars`` and ``cards`` know what such papers say otherwise; ``marked`` and ``pictures`` look
at what is not print.
"""
