"""Interviewing: when which responsible officer is seen about a sampled case, in week one."""
