"""Images of every source become Features; what cannot be read is named."""

import gzip
import struct
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
import torch
from PIL import Image
from sklearn.datasets import load_digits

import intaglio as ig
from intaglio.errors import InputError
from intaglio.features.read_idx import read_idx

DIGITS = load_digits()
BYTES = np.rint(DIGITS.images[:20] * 255 / 16).astype(np.uint8)
NAMES = DIGITS.target[:20]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Twenty real digits as PNG files, in one folder a class."""
    for row, (image, name) in enumerate(zip(BYTES, NAMES, strict=True)):
        (tmp_path / str(name)).mkdir(exist_ok=True)
        Image.fromarray(image).save(tmp_path / str(name) / f"{row:02}.png")
    return tmp_path


def idx(array: np.ndarray) -> bytes:
    return struct.pack(f">BBBB{array.ndim}I", 0, 0, 8, array.ndim, *array.shape) + array.tobytes()


def mnist(folder: Path, *, zipped: bool) -> Path:
    images, labels = (folder / f"train-{kind}-ubyte{'.gz' * zipped}" for kind in ("images-idx3", "labels-idx1"))
    pack = gzip.compress if zipped else bytes
    images.write_bytes(pack(idx(BYTES)))
    labels.write_bytes(pack(idx(NAMES.astype(np.uint8))))
    return images


def test_a_folder_a_class_gives_each_image_its_pixels_and_its_folders_name(folder: Path) -> None:
    data = ig.from_images(folder)
    order = sorted(range(20), key=lambda row: (str(NAMES[row]), row))
    assert data.kind == "image"
    assert torch.equal(data.inputs[:, 0], torch.tensor(BYTES[order] / np.float32(255)))
    assert [data.classes[i] for i in data.targets] == [str(NAMES[row]) for row in order]
    assert data.shown["file"].values[0] == f"{order[0]:02}.png"
    np.testing.assert_array_equal(data.shown["thumbnail"], BYTES[order])


@pytest.mark.parametrize("zipped", [False, True])
def test_mnists_files_give_images_and_the_labels_beside_them(tmp_path: Path, zipped: bool) -> None:
    file = mnist(tmp_path, zipped=zipped)
    data = ig.from_images(file, classes=[f"class {i}" for i in range(10)])
    assert torch.equal(data.inputs[:, 0], torch.tensor(BYTES / np.float32(255)))
    assert [data.classes[i] for i in data.targets] == [f"class {i}" for i in NAMES]
    np.testing.assert_array_equal(read_idx(file), BYTES)


def test_an_idx_file_of_real_numbers_keeps_them(tmp_path: Path) -> None:
    numbers = np.array([[1.5, -2.0], [0.25, 4.0]])
    (tmp_path / "x-idx2-ubyte").write_bytes(struct.pack(">BBBB2I", 0, 0, 14, 2, 2, 2) + numbers.astype(">f8").tobytes())
    np.testing.assert_array_equal(read_idx(tmp_path / "x-idx2-ubyte"), numbers)


def test_channels_may_be_the_second_axis_or_the_last() -> None:
    colours = np.random.default_rng(0).integers(0, 256, (4, 5, 6, 3), np.uint8)
    last = ig.from_images(colours, labels=[0, 1, 0, 1])
    second = ig.from_images(torch.tensor(colours).permute(0, 3, 1, 2), labels=torch.tensor([0, 1, 0, 1]))
    assert torch.equal(last.inputs, second.inputs)
    assert last.inputs.shape == (4, 3, 5, 6)
    assert last.names[30] == "pixel 0,0 green"
    grey = np.rint(colours @ [0.299, 0.587, 0.114])
    np.testing.assert_allclose(last.shown["thumbnail"], grey, atol=1)


def test_a_thumbnail_is_at_most_32_pixels_each_way_and_keeps_the_mean() -> None:
    images = np.random.default_rng(0).random((2, 128, 64))
    thumbnail = ig.from_images(images, labels=[0.0, 1.0]).shown["thumbnail"]
    assert thumbnail.shape == (2, 32, 32)
    np.testing.assert_allclose(thumbnail.mean() / 255, images.mean(), atol=2e-3)


def test_images_may_be_their_own_answer() -> None:
    data = ig.from_images(BYTES, "self")
    assert data.classes == ()
    assert torch.equal(data.targets, data.inputs.flatten(1))


def test_files_are_resized_made_upright_and_laid_on_white(tmp_path: Path) -> None:
    clear = Image.new("RGBA", (4, 2), (255, 0, 0, 0))
    clear.save(tmp_path / "clear.png")
    turned, exif = Image.new("RGB", (4, 2), "red"), Image.Exif()
    exif[0x0112] = 6  # turn by 90 degrees
    turned.save(tmp_path / "turned.png", exif=exif)
    files = [tmp_path / "clear.png", tmp_path / "turned.png"]
    data = ig.from_images(files, labels=["a", "b"], size=(4, 2))
    assert data.inputs.shape == (2, 3, 4, 2)
    assert torch.equal(data.inputs[0], torch.ones(3, 4, 2))
    with pytest.raises(InputError, match=r"clear.png has 2 × 4 pixels and .*turned.png 4 × 2; .*size=\(3, 3\)"):
        ig.from_images(files, labels=["a", "b"])


def test_unreadable_images_are_named_with_the_reason(folder: Path) -> None:
    (folder / "0" / "broken.png").write_bytes((folder / "0" / "00.png").read_bytes()[:60])
    (folder / "1" / "text.png").write_text("no picture")
    with pytest.raises(InputError, match=r"2 of 22 images cannot be read: .*broken.png \(.*text.png \(no image that"):
        ig.from_images(folder)
    Image.fromarray(np.full((8, 8), 40000, np.uint16)).save(folder / "1" / "text.png")
    (folder / "0" / "broken.png").unlink()
    with pytest.raises(InputError, match=r"1 of 21 .*text.png \(pixels of mode I;16, not of 8 bits"):
        ig.from_images(folder)


def test_bad_sources_say_what_is_wrong(tmp_path: Path) -> None:
    (tmp_path / "flat.png").write_bytes(b"")
    whole = idx(BYTES)
    cases = {
        "a-idx3-ubyte": (whole[:-1], r"has 1295 bytes, and its header says 1296 \(shape \(20, 8, 8\)\)"),
        "b-idx3-ubyte": (b"\x89PNG" + whole, "is no idx file; expected the format of MNIST"),
        "c-idx3-ubyte.gz": (gzip.compress(whole)[:-9], "is a broken gzip file"),
    }
    for name, (content, message) in cases.items():
        (tmp_path / name).write_bytes(content)
        with pytest.raises(InputError, match=message):
            ig.from_images(tmp_path / name, labels=[0] * 20)
    (tmp_path / "train-images-idx3-ubyte").write_bytes(whole)
    (tmp_path / "only-labels-idx1-ubyte").write_bytes(idx(NAMES.astype(np.uint8)))
    with pytest.raises(InputError, match=r"no labels .*train-labels-idx1-ubyte for train-images"):
        ig.from_images(tmp_path / "train-images-idx3-ubyte")
    with pytest.raises(InputError, match=r"holds an array of shape \(20,\); expected images"):
        ig.from_images(tmp_path / "only-labels-idx1-ubyte", labels=NAMES)
    with pytest.raises(InputError, match="cannot be read: No such file"):
        read_idx(tmp_path / "nothing")
    with pytest.raises(InputError, match=r"no images in the folders inside .*, and 1 in itself"):
        ig.from_images(tmp_path)
    with pytest.raises(InputError, match="no folder"):
        ig.from_images(tmp_path / "nowhere")


@pytest.mark.parametrize(
    ("images", "labels", "message"),
    [
        (BYTES, None, "images without labels; expected one label an image"),
        (BYTES, "folder", "labels='folder' for these images"),
        (BYTES, [1, 2], "20 images and 2 labels"),
        (BYTES[0], [1] * 8, r"images of shape \(8, 8\); expected \(n, rows, columns\)"),
        (BYTES.astype(int) * 2, NAMES, "pixels of type int64 from 0 to 510; expected whole numbers of 0 to 255"),
        (BYTES[:0], [], r"images of shape \(0, 1, 8, 8\); expected at least one"),
        ([], [], "no images"),
    ],
)
def test_arrays_that_are_no_labelled_images_say_why(images: object, labels: object, message: str) -> None:
    with pytest.raises(InputError, match=message):
        ig.from_images(images, labels)


def test_names_of_classes_must_reach_every_label() -> None:
    with pytest.raises(InputError, match="3 names for the classes 0, 1, 2, 3"):
        ig.from_images(BYTES, NAMES, classes=["a", "b", "c"])


def test_reconstructing_keeps_the_scaling_of_the_train_rows_and_the_labels() -> None:
    frame = pd.DataFrame({"x": np.arange(40.0) ** 2, "c": ["u", "v", "v", "v"] * 10, "y": list("ab") * 20})
    data = ig.from_table(frame, target="y").reconstructing()  # one-hot columns are not scaled, nor as targets
    train, test = data.split(seed=0)
    assert set(train.targets[:, 1].tolist()) == {0.0, 1.0}
    assert torch.equal(train.targets, train.inputs)
    torch.testing.assert_close(test.targets, test.inputs, rtol=0, atol=0)
    assert list(data.shown["label"].values[:2]) == ["a", "b"]
    with pytest.raises(InputError, match="text of tokens to reconstruct; expected real numbers"):
        ig.from_text(["a b", "a"], [0, 1], min_count=1).reconstructing()
