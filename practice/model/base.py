"""The base of every value: frozen, closed to unknown fields. Holds nothing else."""

from pydantic import BaseModel, ConfigDict


class Value(BaseModel):
    """A frozen value; a field that is not declared is an error, so that a typo never passes silently."""

    model_config = ConfigDict(frozen=True, extra="forbid")
