"""The whole Suffolk inspection of 2017 rebuilt with invented people, through the services a window uses."""
