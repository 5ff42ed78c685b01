"""The provider's list: from a spreadsheet to eligible cases, every row left out with its reason."""
