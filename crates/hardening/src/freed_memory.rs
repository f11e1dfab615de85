//! Freed memory is wiped, whoever held it: the libraries for HTTP, TLS and JSON make copies that nobody else can reach.

use std::alloc::System;

use zeroizing_alloc::ZeroAlloc;

/// Every program that names this room frees its memory this way. What C code allocates for itself is not seen by it.
#[global_allocator]
static WIPING: ZeroAlloc<System> = ZeroAlloc(System);
