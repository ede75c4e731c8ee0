import Glibc

/// Ends the program when nobody reads its output any more, though there is nothing to write: a bar
/// that is started anew would leave one of these behind each time.
enum ReaderWatch {
  /// Watches standard output, where it is a pipe, from a thread that sleeps in the kernel.
  static func begin() {
    var status = stat()
    guard unsafe fstat(1, &status) == 0, [S_IFIFO, S_IFSOCK].contains(status.st_mode & S_IFMT)
    else { return }
    var thread = pthread_t()
    let result = unsafe pthread_create(
      &thread, nil,
      { _ in
        var output = pollfd(fd: 1, events: 0, revents: 0)
        while unsafe poll(&output, 1, -1) < 0, errno == EINTR {}
        _exit(ExitStatus.pipeClosed.rawValue)
      }, nil)
    if result == 0 { _ = pthread_detach(thread) }
  }
}
