"""A private copy of the caller's model, moved about and evaluated."""

from intaglio.worker.evaluation import Evaluation
from intaglio.worker.worker import Worker

__all__ = ["Evaluation", "Worker"]
