//! hearth-www
