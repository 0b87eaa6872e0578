"""Which Wela this is: printed in reports, so that figures can be computed again."""

VERSION = "0.1.0"
