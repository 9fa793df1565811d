"""Run: settings → data, objective and trajectory, kept in a record, from which each later step takes them up."""

import inspect
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, fields
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import xarray as xr
from torch import nn

import intaglio.directions
from intaglio.embedded_examples import embedded_examples
from intaglio.embedding import Embedding
from intaglio.embedding_tables import tables
from intaglio.errors import InputError
from intaglio.features import Features, Streamed
from intaglio.features.streamed import seen
from intaglio.imprinting import imprint, over_time
from intaglio.metrics import card, imprint_summary, representation
from intaglio.metrics.card import Card
from intaglio.metrics.imprint_summary import as_table
from intaglio.metrics.of_runs import of_runs
from intaglio.metrics.sample import counted
from intaglio.model import build
from intaglio.objective import Objective
from intaglio.plane import Plane
from intaglio.prepared import Prepared, prepared
from intaglio.record import Record
from intaglio.regularizers.unrestricted import unrestricted
from intaglio.resolve import resolve
from intaglio.settings import SHALLOW, Settings
from intaglio.surface import Surface
from intaglio.surveying import survey
from intaglio.surveying.now_and_then import now_and_then
from intaglio.training import STATE, fit
from intaglio.trajectory import Trajectory

__all__ = ["Run", "Settings"]

CHECKPOINTS = "checkpoints"
FREQUENT = 300  # tokens; the others are seldom enough to matter little, and each costs its share
MOST_SHAPES = 100  # subjects whose valleys are measured for the table, in a few seconds


class Run:
    """One run on disk, open for the next step: fit, survey, report.

    Args:
        record: where everything is kept.
        settings: what was asked for.
        train, test: the two parts of the data; of a stream, `seen` stands for each where single examples are looked at.
        objective: over the train part; stands at the trained parameters once there are any.
    """

    def __init__(
        self,
        record: Record,
        settings: Settings,
        parts: tuple[Features | Streamed, Features | Streamed],
        objective: Objective,
    ) -> None:
        self.record, self.settings, self.objective = record, settings, objective
        self.train, self.test = parts

    @classmethod
    def create(cls, settings: Settings, out: str | Path, *, overwrite: bool = False) -> "Run":
        """Check the settings against the data, then make the record; a bad call costs nothing that was saved."""
        settings = settings.anchored()
        kind = _kind(settings)
        found = kind.prepare(settings)
        objective = found.objective
        record = Record.create(out, overwrite=overwrite, call=asdict(settings))
        blocks = {name: _block(objective, names) for name, names in objective.blocks.items()}
        record.update(
            data=found.facts,
            data_fingerprint=found.fingerprint,
            objective=objective.provenance,
            parameters=blocks,
            model=str(objective.worker.model),
        )
        return kind(record, settings, found.parts, objective)

    @classmethod
    def prepare(cls, settings: Settings) -> Prepared:
        """The data, the objective over it, and what the record says of them."""
        return prepared(settings)

    @classmethod
    def open(cls, path: str | Path) -> "Run":
        """Take up a run from its record, where its training has left it.

        Raises:
            InputError: no run there, or data that is no longer what the run was made with.
        """
        record = Record.load(path)
        known = {each.name for each in fields(Settings)}
        settings = Settings(**{key: value for key, value in record.call.items() if key in known})
        kind = _kind(settings)
        found = kind.prepare(settings)
        if found.fingerprint != record.provenance.get("data_fingerprint"):
            raise InputError(
                f"{settings.data} has changed since {record.path} was made",
                expected="the same rows",
                hint="intaglio fit into a new folder",
            )
        run = kind(record, settings, found.parts, found.objective)
        if (record.path / CHECKPOINTS / "trajectory.json").is_file():
            reached = run.trajectory
            run.objective.move_to(reached.final, reached.buffers(-1))
        return run

    def _learnt(self, part: Features | Streamed) -> Features | Streamed:
        """Examples with what the model learns to answer: their targets, or themselves."""
        return part.reconstructing() if self.settings.reconstruct and isinstance(part, Features) else part

    @property
    def held_out(self) -> Objective:
        """The objective over the test part."""
        return self.objective.over(self._learnt(self.test))

    @property
    def embedding(self) -> Embedding:
        """The trained model with how raw data is read: for new data, and to be saved apart from the run."""
        s = self.settings
        call = {"encoder": s.encoder, "dim": s.dim, "seed": s.seed, "decode": s.reconstruct, **s.options}
        data = seen(self._learnt(self.train))
        model = build(data, **call)
        self.objective.restore()
        model.load_state_dict(unrestricted(self.objective.worker.model))
        return Embedding(model, data, call)

    @property
    def trajectory(self) -> Trajectory:
        """The checkpoints of the training."""
        return Trajectory.load(self.record.path / CHECKPOINTS)

    def fit(self, *, resume: bool = False) -> Trajectory:
        """Train, and keep history, embedding and tables; what was reached is kept also when it is interrupted."""
        s = self.settings
        folder = self.record.path / CHECKPOINTS
        try:
            with self.stage("fit"):
                return fit(
                    self.objective,
                    epochs=s.epochs,
                    seed=s.seed,
                    optimizer=s.optimizer,
                    lr=s.lr,
                    batch_size=s.batch_size,
                    rates=self._rates(),
                    test=self._learnt(self.test),
                    folder=folder,
                    resume=resume and (folder / STATE).is_file(),  # stopped before it began, it begins
                )
        finally:
            if (folder / "trajectory.json").is_file():
                self._keep_training()
                self._mark_stale()

    def _rates(self) -> dict[str, float] | None:
        """A step size for each layer of a pre-trained encoder, where `decay` asks for it."""
        encoder: Any = self.objective.worker.model.encoder
        return None if self.settings.decay is None else encoder.rates(self.settings.decay)

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """Note in the record how a stage ended."""
        self.record.mark(name, "running")
        try:
            yield
        except BaseException as error:
            stopped = isinstance(error, KeyboardInterrupt)
            self.record.mark(name, "interrupted" if stopped else f"failed: {error}")
            raise
        self.record.mark(name, "done")

    def _mark_stale(self) -> None:
        """What was measured before training went on is not of where it ended."""
        for name, surface in self.record.surfaces.items():
            self.record.put(f"surfaces/{name}", Surface(surface.nodes.assign_attrs(stale=1)))
        for name, part in self.record.curvature.items():
            self.record.put(f"curvature/{name}", part.assign_attrs(stale=1))
        for name, marks in self.record.imprints.items():
            self.record.put(f"imprints/{name}", Surface(marks.nodes.assign_attrs(stale=1)))
        if "representation" in self.record:
            self.record.put("representation", self.record["representation"].assign_attrs(stale=1))

    def _keep_training(self) -> None:
        history = self.trajectory.history
        s = self.settings
        history.attrs = {"optimizer": s.optimizer, "lr": s.lr, "batch_size": self._batches(), "seed": s.seed}
        history.attrs["loss"] = self.objective.words
        self.record.put("history", history)
        self.record.write_table("history", history.to_dataframe().reset_index())
        embedding = self._embedding()
        self.record.put("embedding", embedding)
        for name, table in tables(embedding).items():
            self.record.write_table(name, table)

    def _batches(self) -> int | str:
        return self.settings.batch_size if self.objective.sets is None else self.objective.source.plan

    def _embedding(self) -> xr.Dataset:
        parts = {"train": seen(self.train), "test": seen(self.test)}
        found = embedded_examples(
            parts, {name: self.objective.over(self._learnt(each)) for name, each in parts.items()}
        )
        if isinstance(self.train, Streamed):
            rows = len(self.train) + len(self.test)
            found.attrs["apart"] = f"{found.sizes['example']:,} of {rows:,} rows, and not those that a surface keeps"
        return found

    def plane(self, directions: str = "random", *, seed: int = 0, dims: int = 2) -> Plane:
        """A plane by the name of its directions, through where the training ended; or a line or a volume."""
        make = resolve(directions, intaglio.directions)
        takes = inspect.signature(make).parameters
        source = self.trajectory if "trajectory" in takes else self.objective
        if dims != 2 and "dims" not in takes:
            raise InputError(f"dims={dims} of directions {directions!r}", expected="a plane, dims=2")
        asked = {name: value for name, value in {"seed": seed, "dims": dims}.items() if name in takes}
        try:
            plane = make(source, **asked)
        except TypeError as error:
            hint = "a function of an objective or a trajectory, with the rest by default"
            raise InputError(f"directions {directions!r} cannot be called: {error}", hint=hint) from error
        if not isinstance(plane, Plane):
            raise InputError(f"directions {directions!r} gave a {type(plane).__name__}", expected="a Plane")
        return plane

    def survey(
        self,
        directions: str = "random",
        *,
        seed: int = 0,
        tolerance: float = 0.01,
        resolution: int | None = None,
        resume: bool = False,
        dims: int = 2,
    ) -> Surface:
        """Survey a plane, a line or a volume, and keep the surface, the plane, and the training's path on it."""
        plane = self.plane(directions, seed=seed, dims=dims)
        name = directions.rpartition(":")[2].lower() + {1: "-line", 3: "-volume"}.get(dims, "")
        name += f"-seed{seed}" if seed and "seed" in plane.provenance else ""
        path, folder = self.trajectory.project(plane), self.record.path / "planes"
        folder.mkdir(exist_ok=True)

        def keep(surface: Surface) -> None:
            self.record.put(f"surfaces/{name}", surface)
            self.record.put(f"trajectories/{name}", path)
            plane.save(folder / f"{name}.safetensors")

        options: dict[str, Any] = {"tolerance": tolerance, "resolution": resolution, "resume": resume}
        if dims == 3:  # every example at thousands of nodes would be gigabytes
            options["channels"] = ["loss", "terms", *["accuracy"] * self.objective.classifies]
        return self.survey_plane(name, plane, keep=keep, **options)

    def judge(self, *, seed: int = 0, beside: Sequence[str | Path] = (), **asked: Any) -> Card:
        """The card of the representation, kept as ``representation.nc`` and as a table.

        Args:
            seed: of draws.
            beside: other runs of the same data, such as of other seeds, for the similarity with each.
            asked: ``questions`` and ``judgements`` of words, as in `ig.metrics.representation`.
        """
        own = self.record.embedding
        asked |= {"features": self._raw(), "head": self._classifier(), "others": of_runs(own, beside)}
        judged = representation(own, seed=seed, **asked)
        found = card(judged)
        self.record.put("representation", judged)
        self.record.write_table("representation", found.table)
        return found

    def _raw(self) -> np.ndarray | None:
        """The inputs as coordinates; of texts the counts of their tokens, whose numbers are no coordinates."""
        parts = [seen(part) for part in (self.train, self.test)]
        raw = np.concatenate([part.inputs.flatten(1).numpy() for part in parts])
        if parts[0].inputs.is_floating_point():
            return raw
        return counted(raw)[0] if parts[0].kind == "text" else None

    def _classifier(self) -> tuple[np.ndarray, np.ndarray] | None:
        """Weights and bias of the model's own head, where that is one linear layer that names classes."""
        head = getattr(self.objective.worker.model, "head", None)
        if not isinstance(head, nn.Linear) or not self.objective.classifies:
            return None
        self.objective.restore()
        weight = head.weight.detach().cpu().numpy()
        return weight, np.zeros(len(weight)) if head.bias is None else head.bias.detach().cpu().numpy()

    def imprint(
        self,
        by: str = "feature",
        directions: str = "random",
        *,
        seed: int = 0,
        held_out: bool = False,
        checkpoints: int | None = None,
        most: int | None = None,
        **options: Any,
    ) -> Surface:
        """The imprint on a plane, or at checkpoints; kept with its numbers as a table.

        Args:
            by, options: as for `ig.imprint`.
            directions, seed: as for `survey`; the plane that was surveyed, where it was. The seed is also of the draws.
            held_out: ask the examples that were held out, not those that the surface is made of.
            checkpoints: at so many moments of the training.
            most: only the first so many features; of texts the 300 most frequent tokens, unless said otherwise.
        """
        options["seed"] = seed
        objective = self.held_out if held_out else self.objective
        plane, where = self._surveyed(directions, seed)
        if by == "feature":
            options["features"] = FREQUENT if most is None and self.train.kind == "text" else most
        what = " ".join(
            [by, *([options["intervention"]] if options.get("intervention", "permute") != "permute" else [])]
        )
        name = f"{what} on {where}{' held out' if held_out else ''}{' over time' if checkpoints else ''}"
        if checkpoints is None:
            folder = self.record.path / "ledgers"
            folder.mkdir(exist_ok=True)
            marks = imprint(objective, plane, by=by, ledger=folder / f"{name}.sqlite", **options)
            self.record.write_table(name, as_table(imprint_summary(marks, shape=marks.nodes.sizes[by] <= MOST_SHAPES)))
        else:
            marks = over_time(objective, self.trajectory, plane, count=checkpoints, by=by, **options)
        self.record.put(f"imprints/{name}", marks)
        return marks

    def _surveyed(self, directions: str, seed: int) -> tuple[Plane, str]:
        """The plane as it was surveyed, or made now, and its name."""
        name = directions.rpartition(":")[2].lower()
        seeded = self.record.path / "planes" / f"{name}-seed{seed}.safetensors"
        file = seeded if seed else self.record.path / "planes" / f"{name}.safetensors"
        return (Plane.load(file) if file.is_file() else self.plane(directions, seed=seed)), file.stem

    def survey_plane(
        self, name: str, plane: Plane, *, keep: Callable[[Surface], None] | None = None, **options: Any
    ) -> Surface:
        """Survey any plane and keep the surface under `name`; finished evaluations outlive a crash.

        Where no finished surface stands yet, rough ones are kept as they come, so that an open page sees it sharpen.
        """
        folder = self.record.path / "ledgers"
        folder.mkdir(exist_ok=True)
        keep = keep or partial(self.record.put, f"surfaces/{name}")
        on_stage = None if self._is_surveyed(name) else now_and_then(keep)
        surface = survey(self.objective, plane, ledger=folder / f"{name}.sqlite", on_stage=on_stage, **options)
        keep(surface)
        return surface

    def _is_surveyed(self, name: str) -> bool:
        """Whether a surface stands that a rough one must not replace."""
        found = self.record.get(f"surfaces/{name}")
        return found is not None and not found.attrs.get("unfinished") and not found.attrs.get("stale")

    def survey_checkpoints(self, count: int = 4, *, seed: int = 0, **options: Any) -> dict[str, Surface]:
        """The surface around moments of the training, evenly spaced from the first to the last, in equal directions.

        The directions are those of `directions.random` at the end, so all surfaces have one scale; `options` go to
        `ig.survey`.
        """
        if count < 2:
            raise InputError(f"{count} checkpoints", expected="at least 2, the first and the last")
        path, plane = self.trajectory, self.plane("random", seed=seed)
        found = {}
        chosen = np.unique(np.linspace(0, len(path) - 1, count).round().astype(int)).tolist()
        epochs = [round(path.checkpoints[i].epoch) for i in chosen]
        by_epoch = len(set(epochs)) == len(epochs)
        try:
            for i, epoch in zip(chosen, epochs, strict=True):
                label = f"epoch {epoch}" if by_epoch else f"step {path.checkpoints[i].step}"
                self.objective.move_to(path.final, path.buffers(i))  # running statistics belong to their moment
                found[label] = self.survey_plane(label, plane.moved(path[i]), **options)
        finally:
            self.objective.move_to(path.final, path.buffers(-1))
        return found


def _kind(settings: Settings) -> type[Run]:
    """What runs such settings; words and nodes learn by their own kernels, which others need not load."""
    if settings.encoder not in SHALLOW:
        return Run
    from intaglio.word_run import WordRun

    return WordRun


def _block(objective: Objective, names: list[str]) -> dict[str, int]:
    """Name → number of values, for the parameters of one block."""
    params = objective.params
    return {name: params[name].numel() for name in names}
