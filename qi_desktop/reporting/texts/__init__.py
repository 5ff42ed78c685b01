"""What the lead writes for the report in own words: the foreword, and what stands beside the figures."""
