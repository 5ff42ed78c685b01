"""The first screen: open a workspace, create one, join one, or see the demonstration."""
