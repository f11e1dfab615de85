//! A short hash that a page without any library can compute as well.

/// FNV-1a, 32 bits, with the finishing steps of MurmurHash3, because short texts leave FNV's high bits alike.
/// For telling apart, not for secrecy or proof: anybody can compute it, and find another text for it in no time. Sources: IETF draft-eastlake-fnv; SMHasher, `fmix32`.
pub(crate) fn short_hash(text: &str) -> u32 {
    let mut hash: u32 = 0x811c_9dc5;
    for byte in text.bytes() {
        hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    }
    hash ^= hash >> 16;
    hash = hash.wrapping_mul(0x85eb_ca6b);
    hash ^= hash >> 13;
    hash = hash.wrapping_mul(0xc2b2_ae35);
    hash ^ (hash >> 16)
}
