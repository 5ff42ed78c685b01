"""Cases and quotations on their way into the report, told under changed names."""
