"""What a draw is asked to do, settled before it is drawn and seen by everybody afterwards."""
