"""The page where work leaves the laptop and comes back: packs, bundles, conflicts."""
