"""What leaves a laptop: packs out to inspectors, bundles back to the lead, each one sealed file."""
