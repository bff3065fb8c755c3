"""Kibana's saved objects: readable sources, and the file made from them that Kibana imports."""
