"""The list of modules that may not speak openai is whole: a new module cannot slip past it."""

import tomllib
from pathlib import Path


def test_every_module_but_the_endpoint_is_forbidden_to_speak_openai(root: Path) -> None:
    contracts = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    listed = next(it["source_modules"] for it in contracts if it.get("forbidden_modules") == ["openai"])
    there = {f"practice.{path.stem}" for path in (root / "practice").glob("*.py")}
    there |= {f"practice.{path.parent.name}" for path in (root / "practice").glob("*/__init__.py")}
    assert there - {"practice.__init__", "practice.endpoint"} <= set(listed)
