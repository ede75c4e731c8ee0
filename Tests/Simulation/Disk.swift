import CCrashDisk
package import TestSupport

/// A disk in memory under SQLite that keeps what was written apart from what was synced; see
/// `CrashDisk.h`. It is there for one directory, as long as the value lives.
package final class Disk: Sendable {
  package let directory: TemporaryDirectory
  private nonisolated(unsafe) let handle: OpaquePointer

  /// What a power cut left.
  package final class Image: Sendable {
    fileprivate nonisolated(unsafe) let handle: OpaquePointer
    /// How much had been acknowledged.
    package let mark: Int64
    /// Which write, truncation, sync or deletion the cut came before.
    package let change: Int64
    /// The same for images of the same content.
    package let digest: UInt64

    fileprivate init(_ handle: OpaquePointer) {
      self.handle = handle
      mark = kith_image_mark(handle)
      change = kith_image_change(handle)
      digest = kith_image_digest(handle)
    }

    deinit { kith_image_free(handle) }
  }

  /// SQLite does not take another file system.
  package struct NotTaken: Error {}

  package init(seed: UInt64) throws {
    directory = try TemporaryDirectory()
    guard let handle = kith_disk_mount(directory.path, seed) else { throw NotTaken() }
    self.handle = handle
  }

  deinit { kith_disk_unmount(handle) }

  /// Makes so many images before each change from now on.
  package func cutAlways(_ copies: Int) { kith_disk_cut_always(handle, Int32(copies)) }

  /// Makes them before one in so many changes only.
  package func cutSeldom(oneIn count: Int) { kith_disk_cut_seldom(handle, Int32(count)) }

  /// Makes the images of this moment.
  package func cutNow() { kith_disk_cut_now(handle) }

  /// How much has been acknowledged, for images from now on.
  package func mark(_ acknowledged: Int64) { kith_disk_mark(handle, acknowledged) }

  /// How many changes there were.
  package var changes: Int64 { kith_disk_changes(handle) }

  /// The oldest image that nobody took yet.
  package func take() -> Image? { kith_disk_take(handle).map(Image.init) }

  /// Puts what an image holds in the place of everything. What was open is broken.
  package func load(_ image: Image) { kith_disk_load(handle, image.handle) }

  /// Syncs of files with that end of a name do nothing from now on.
  package func lie(about suffix: String) { kith_disk_lie(handle, suffix) }

  /// Lets the sync after `count` others fail; nil for none.
  package func failSync(after count: Int64?) { kith_disk_fail_sync(handle, count ?? -1) }

  /// Lets writes fail for want of room beyond so many bytes; nil for none.
  package func limit(_ bytes: Int64?) { kith_disk_limit(handle, bytes ?? -1) }
}
