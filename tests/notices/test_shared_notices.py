"""The labelled notices beside the repository: how much of each is read, where they are present."""

import importlib.util
import json
from pathlib import Path
from types import ModuleType

import pytest

NOTICES = Path(__file__).resolve().parents[3] / "shared" / "notices"
pytestmark = pytest.mark.skipif(not (NOTICES / "score.py").exists(), reason="no labelled notices beside the repository")

BARS = {"notices": 0.95, "periods_with_role": 0.92, "windows": 0.95, "closing_dates": 0.95, "claims": 0.95}


@pytest.fixture(scope="module")
def scorer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("score", NOTICES / "score.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("folder", [".", "pages"])
def test_bars(folder: str, scorer: ModuleType) -> None:
    labels = [json.loads(line) for line in (NOTICES / folder / "labels.jsonl").read_text("utf-8").splitlines() if line]
    result, misses = scorer.score(NOTICES / folder, labels)
    assert not result["crashed"]
    for part, bar in BARS.items():
        for share in ("recall", "precision"):
            assert result[part][share] is None or result[part][share] >= bar, (part, misses)
    found = result["findings"]
    assert found["recall"] is None or found["recall"] >= 0.90, misses
    assert found["precision"] is None or found["precision"] >= 0.95, misses
    assert result["issue_date"]["accuracy"] >= 0.95, misses
    assert result["deadlines"]["accuracy"] is None or result["deadlines"]["accuracy"] >= 0.98, misses
    assert result["false_alarms_on_files_with_none"].get("notices", 0) == 0, misses
