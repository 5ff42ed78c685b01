"""What a judgement rests on: small files attached to a case, kept encrypted by their digest."""
