//! hearth-browser
