"""A throwaway case in which the authors of a form try it out."""
