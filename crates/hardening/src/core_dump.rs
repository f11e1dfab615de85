//! No file of this process's memory after a crash, and nobody beside the reader who looks into it while it runs.

/// Forbids it for this process and, as far as the system passes that on, for the programs that it starts.
/// A system that refuses one of these leaves the others in force; there is nothing that a reader could do about it.
pub fn forbid_core_dumps() {
    #[cfg(unix)]
    no_core_file();
    #[cfg(target_os = "linux")]
    {
        no_anonymous_memory();
        not_dumpable();
    }
    #[cfg(windows)]
    no_heap_in_reports();
}

/// Children inherit the limit: WebKit's processes hold what the reader types.
#[cfg(unix)]
fn no_core_file() {
    use rustix::process::{Resource, Rlimit, setrlimit};
    let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
}

/// The limit does not bind the kernel where a program takes core files through a pipe. Of our children, such a program
/// gets what it can read in files anyway: the filter is inherited, too (core(5)). Before `not_dumpable`, which takes
/// this file away.
#[cfg(target_os = "linux")]
fn no_anonymous_memory() {
    let _ = std::fs::write("/proc/self/coredump_filter", "0");
}

/// No core file at all, and none of the same user's programs may attach to this process or read its memory, its
/// environment and its open files (ptrace(2), proc(5)). An `execve` ends it, so children are not covered.
#[cfg(target_os = "linux")]
fn not_dumpable() {
    use rustix::process::{DumpableBehavior, set_dumpable_behavior};
    let _ = set_dumpable_behavior(DumpableBehavior::NotDumpable);
}

/// Windows Error Reporting writes its report without the heap.
#[cfg(windows)]
#[allow(unsafe_code)]
fn no_heap_in_reports() {
    use windows_sys::Win32::System::ErrorReporting::{WER_FAULT_REPORTING_FLAG_NOHEAP, WerSetFlags};
    // SAFETY: takes a number and touches no memory of ours.
    unsafe { WerSetFlags(WER_FAULT_REPORTING_FLAG_NOHEAP) };
}
