//! hearth-extension
