# The same surface as the standard library's sqlite3; at run time the classes are others.
from sqlite3.dbapi2 import *
