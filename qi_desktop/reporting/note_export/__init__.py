"""Field notes as papers and tables for readers without the program: Markdown, DOCX, HTML, CSV and XLSX."""
