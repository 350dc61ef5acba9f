"""Paper forms as rows: what stands on them and in which order, for every maker of files."""
