import numpy as np
import torch

from intaglio.features import Scaling


def test_standardised_columns_have_mean_zero_and_deviation_one():
    raw = torch.tensor([[1.0, 5.0], [3.0, 9.0], [8.0, -2.0]], dtype=torch.float64)
    scaled = Scaling.of(raw).apply(raw).numpy()
    np.testing.assert_allclose(scaled.mean(0), 0, atol=1e-15)
    np.testing.assert_allclose(scaled.std(0), 1, rtol=1e-15)


def test_undo_inverts_apply_even_for_large_offsets():
    raw = torch.tensor([[2007.0, 1e9], [2008.0, 1e9 + 1], [2009.0, 1e9 + 2]], dtype=torch.float64)
    scaling = Scaling.of(raw)
    torch.testing.assert_close(scaling.undo(scaling.apply(raw)), raw, rtol=1e-15, atol=0)


def test_a_constant_column_is_centred_and_keeps_scale_one():
    raw = torch.full((7, 1), 0.1)  # its float mean is not exactly 0.1 in every summation order
    scaling = Scaling.of(raw)
    assert scaling.scale.tolist() == [1.0]
    assert scaling.apply(raw).abs().max() < 1e-7


def test_a_spread_too_small_to_square_gives_no_infinity():
    raw = torch.tensor([0.0, 5e-265], dtype=torch.float64)
    assert Scaling.of(raw).scale.item() == 1.0


def test_columns_left_out_stay_as_they_are():
    raw = torch.tensor([[1.0, 5.0], [3.0, 9.0]])
    scaling = Scaling.of(raw, [0])
    assert scaling.apply(raw).tolist() == [[-1.0, 5.0], [1.0, 9.0]]
    assert scaling.columns == (0,)


def test_images_are_scaled_pixel_by_pixel():
    raw = torch.tensor([[[[0.0, 2.0]]], [[[4.0, 2.0]]]])
    assert Scaling.of(raw).apply(raw).tolist() == [[[[-1.0, 0.0]]], [[[1.0, 0.0]]]]


def test_then_is_the_composition_of_both_maps():
    raw = torch.tensor([[1.0, 5.0], [3.0, 9.0], [8.0, -2.0]], dtype=torch.float64)
    first = Scaling.of(raw)
    second = Scaling.of(first.apply(raw)[:2])
    composed = first.then(second)
    torch.testing.assert_close(composed.apply(raw), second.apply(first.apply(raw)), rtol=1e-14, atol=1e-14)


def test_the_type_that_came_goes_out():
    raw = torch.tensor([1.0, 2.0])
    scaling = Scaling.of(raw)
    assert scaling.apply(raw).dtype == scaling.undo(raw).dtype == torch.float32
