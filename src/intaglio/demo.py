"""The demonstration: embedding, training, landscape and report on bundled real data, told in plain words."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from intaglio.figures import write_figures
from intaglio.run import Run, Settings
from intaglio.viewer import report

__all__ = ["demo"]

SETTINGS: dict[str, dict[str, Any]] = {  # what each data set needs beyond the defaults
    "docstrings": {"epochs": 10, "lr": 5e-3},
    "iris": {"dim": 4, "batch_size": 16},
    "wine": {"dim": 4, "batch_size": 16},
    "karate": {"dim": 4, "batch_size": 8},
    "les_miserables": {"dim": 8, "batch_size": 8},
}


def demo(data: str, out: Path, *, overwrite: bool, say: Callable[[str], None]) -> Path:
    """Do the main job on bundled data and explain each step.

    Args:
        data: a bundled name.
        out: folder of the run.
        overwrite: replace a run that stands there.
        say: takes one line of text.

    Returns:
        The path of the report.
    """
    settings = Settings(data, penalties={"l2": 1e-4}, **SETTINGS.get(data, {}))
    run = Run.create(settings, out, overwrite=overwrite)
    _say_data(run, say)
    run.fit()
    _say_training(run, say)
    _say_landscape(run, say)
    figures = write_figures(run.record)
    path = report(run.record, out / "report.html")
    say(f"Tables     {out / 'tables'}: class means, first five reduced rows, loss per epoch (CSV)")
    say(f"Figures    {out / 'figures'}: {len({file.stem for file in figures})} pictures, each as PNG and PDF")
    say(f"Report     {path} (open it in a browser; it needs no network)")
    return path


def _say_landscape(run: Run, say: Callable[[str], None]) -> None:
    """Survey around the trained parameters, along the path of training, and at moments of it."""
    random, pca = run.survey("random"), run.survey("pca")
    say(f"Landscape  {random.evaluations} evaluations around θ in random directions: a 51 × 51 picture {random.status}")
    share = sum(pca.plane.provenance["explained_variance"])
    say(f"           {pca.evaluations} evaluations in the plane of the training path ({share:.0%} of its variance)")
    moments = run.survey_checkpoints(tolerance=0.02)
    count = sum(each.evaluations for each in moments.values())
    say(f"           {count} evaluations at {len(moments)} moments of the training, on one scale")


def _say_data(run: Run, say: Callable[[str], None]) -> None:
    train, objective = run.train, run.objective
    params = objective.params
    blocks = {block: sum(params[name].numel() for name in names) for block, names in objective.blocks.items()}
    answer = f"{len(train.classes)} classes" if train.classes else "a real target"
    say(f"Data       {run.settings.data}: {len(train)} examples to learn from, {len(run.test)} held out")
    say(f"           {len(train.names)} features each ({train.kind}), {answer}")
    say(f"Embedding  e = E(x; W_e) with {run.settings.dim} dimensions: {blocks['embedding']:,} parameters in W_e")
    say(f"Model      ŷ = f′(e; θ′): {blocks['body']:,} more in θ′, so θ = [W_e, θ′] has {sum(blocks.values()):,}")


def _say_training(run: Run, say: Callable[[str], None]) -> None:
    history, s = run.record.history, run.settings
    loss = history["train_loss"].to_numpy()
    say(f"Training   {s.epochs} epochs of {s.optimizer}, step size {s.lr:g}, batches of {s.batch_size}, seed {s.seed}")
    say(f"           loss {loss[0]:.4f} → {loss[-1]:.4f}, lowest {loss.min():.4f} after epoch {int(loss.argmin())}")
    if "test_accuracy" in history:
        train, test = (float(history[f"{part}_accuracy"][-1]) for part in ("train", "test"))
        say(f"           accuracy {train:.1%} on what it saw, {test:.1%} on what it did not")
    else:
        say(f"           loss on held-out examples {float(history['test_loss'][-1]):.4f}")
    say(f"           {len(run.trajectory)} checkpoints kept for the path on the landscape")
