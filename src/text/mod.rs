//! Links, mentions and own words, in a text.
