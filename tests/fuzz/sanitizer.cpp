/// What the address sanitizer does unless ASAN_OPTIONS says otherwise: millions of short runs need neither
/// the stack of every allocation (ASAN_OPTIONS=malloc_context_size=30 shows it of a finding) nor 256 MB of
/// freed memory.
extern "C" __attribute__((visibility("default"))) const char *__asan_default_options()
{
    return "malloc_context_size=1:quarantine_size_mb=8";
}
