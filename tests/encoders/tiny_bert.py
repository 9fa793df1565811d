"""A BERT of a few parameters, and its tokenizer, in a folder."""

from pathlib import Path

import torch

FILMS = ["a good good film", "a bad film", "good plot", "bad plot bad cast"] * 3


def tiny(folder: Path, *, padding: int = 0, sentence: bool = False) -> Path:
    """A BERT of a few parameters and its tokenizer, saved as transformers saves them."""
    from tokenizers import Tokenizer, models, pre_tokenizers
    from transformers import BertConfig, BertModel, PreTrainedTokenizerFast

    words = ["[PAD]", "[UNK]", *sorted({word for text in FILMS for word in text.split()})]
    if padding:
        words[0], words[padding] = words[padding], words[0]
    library = Tokenizer(models.WordLevel({word: i for i, word in enumerate(words)}, unk_token="[UNK]"))
    library.pre_tokenizer = pre_tokenizers.Whitespace()
    PreTrainedTokenizerFast(tokenizer_object=library, pad_token="[PAD]", unk_token="[UNK]").save_pretrained(folder)
    sizes = {"vocab_size": len(words), "hidden_size": 8, "num_hidden_layers": 2, "num_attention_heads": 2}
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        body = BertModel(BertConfig(**sizes, intermediate_size=8, max_position_embeddings=16, pad_token_id=padding))
    body.save_pretrained(folder)
    if sentence:
        (folder / "1_Pooling").mkdir()
        (folder / "1_Pooling" / "config.json").write_text('{"pooling_mode_cls_token": true}')
        parts = (
            '[{"type": "sentence_transformers.models.Transformer"}, {"type": "sentence_transformers.models.Normalize"}]'
        )
        (folder / "modules.json").write_text(parts)
    return folder
