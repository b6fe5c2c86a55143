"""What a library writes on the standard error when it breaks does not reach the user; the error and the rest do."""

import os

import pytest

from deadline_cli.quiet import without_panics


def test_what_breaks_inside_is_raised_and_its_noise_is_not_shown(capfd: pytest.CaptureFixture[str]) -> None:
    os.write(2, b"before ")
    with pytest.raises(ValueError, match="broken"), without_panics():
        os.write(2, b"thread panicked ")
        raise ValueError("broken")
    os.write(2, b"behind")
    assert capfd.readouterr().err == "before behind"


def test_a_process_without_a_standard_error_reads_too(monkeypatch: pytest.MonkeyPatch) -> None:
    def closed(_: int) -> int:
        raise OSError(9, "Bad file descriptor")

    monkeypatch.setattr(os, "dup", closed)
    with without_panics():
        done = True
    assert done
