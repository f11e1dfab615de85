//! Stories across rooms live in tests/.
