import ControlAPI
import Systemd

/// The agent while it runs: it hears, has the board decide, and does.
final class Agent: Sendable {
  private let daemon: DaemonLink
  private let desktop: DesktopNotifications?
  private let hook: HookProgram?
  private let inputs: AsyncStream<BoardInput>
  private let feed: AsyncStream<BoardInput>.Continuation
  private let notifier = ServiceNotifier()
  private let presence = Presence()
  private let popups = StandingPopups()
  private let keyring: KeyringAtStart?

  /// - Parameters:
  ///   - socket: where the daemon listens.
  ///   - environment: of the process; it tells where bus and settings are.
  init(socket: String, environment: [String: String]) {
    daemon = DaemonLink(socket: socket)
    desktop = BusAddress.user(environment).map(DesktopNotifications.init)
    hook = HookProgram(environment: environment)
    keyring = BusAddress.user(environment).map { [daemon] in
      KeyringAtStart(daemon: daemon, address: $0)
    }
    (inputs, feed) = AsyncStream.makeStream()
  }

  /// Goes on until the task is cancelled.
  func run() async {
    attend()
    notifier.ready(status: "Waiting for reminders.")
    await withTaskGroup(of: Void.self) { group in
      group.addTask { await self.watchDesktop() }
      group.addTask { await self.decide() }
    }
  }

  /// Takes away what stands: its buttons would do nothing. The next start shows it again.
  func clearUp() async {
    notifier.stopping()
    for number in await popups.all { await desktop?.close(number) }
    desktop?.stop()
  }

  private func attend() {
    daemon.attend(nil) { [self] notices in
      guard let notices else {
        keyring?.daemonWent()
        feed.yield(.daemonWent)
        return
      }
      keyring?.daemonCame()
      lookAtHook()
      feed.yield(.notices(notices))
    }
  }

  /// It is looked at again whenever a list comes: no start is needed to have one.
  private func lookAtHook() {
    guard let hook else { return }
    let standing = hook.standing
    feed.yield(.hook(isThere: standing == .ready))
    if standing == .ready { beThere(.hook) }
    if case .refused(let reason) = standing, presence.isNew(refusal: reason.text) {
      StandardErrorLine.write("kith-agent: \(hook.path) is not run: it \(reason.text)")
    }
  }

  private func beThere(_ channel: AgentChannel) {
    if presence.isNew(channel) { daemon.attend(channel) { _ in } }
  }

  private func watchDesktop() async {
    guard let desktop else {
      StandardErrorLine.write("kith-agent: there is no bus here, so no popups")
      feed.yield(.serverWent)
      return
    }
    var known: String?
    for await event in desktop.events {
      switch event {
      case .busCame: await lookAtServer(desktop, &known)
      case .busWent: leave(&known)
      case .serverChanged(let old, let new):
        // What was started by asking is known already when the bus tells of it.
        if old != nil, old == known { leave(&known) }
        if new != nil, new != known { await lookAtServer(desktop, &known) }
      case .pressed(let number, let key): feed.yield(.pressed(number: number, key: key))
      case .closed(let number, let reason): feed.yield(.closed(number: number, reason: reason))
      }
    }
  }

  private func leave(_ known: inout String?) {
    known = nil
    feed.yield(.serverWent)
  }

  private func lookAtServer(_ desktop: DesktopNotifications, _ known: inout String?) async {
    switch await desktop.capabilities() {
    case .success:
      beThere(.desktop)
      let server = await desktop.server()
      if server == nil || server != known { feed.yield(.serverCame) }
      known = server
    case .failure(let failure):
      if failure.isNobodyThere {
        StandardErrorLine.write("kith-agent: nothing shows popups here; waiting for something to")
      }
      leave(&known)
    }
  }

  private func decide() async {
    var board = NoticeBoard()
    for await input in inputs {
      for call in board.take(input) { carryOut(call) }
      await popups.set(board.cards.values.map(\.number).filter { $0 != 0 })
    }
  }

  private func carryOut(_ call: BoardCall) {
    Task {
      switch call {
      case .show(let id, let ticket, let popup, let replaced):
        let number = await desktop?.show(popup, replacing: replaced)
        feed.yield(.shown(id: id, ticket: ticket, number: try? number?.get()))
      case .close(let number): await desktop?.close(number)
      case .took(let id, let attempt, let channel):
        let isHeard = await daemon.took(id, attempt, channel)
        feed.yield(.took(id: id, attempt: attempt, channel: channel, isHeard: isHeard))
      case .failed(let id, let attempt, let channel):
        await daemon.failed(id, attempt, channel)
      case .act(let id, let action):
        feed.yield(.acted(id: id, await daemon.act(id, action)))
      case .runHook(let notice): await runHook(notice)
      }
    }
  }

  private func runHook(_ notice: Notice) async {
    guard let hook else { return }
    // Running it throws nothing: how it ends is a value.
    let ending = try? await OwnThread.run { hook.run(notice) }
    let isTaken = ending == .ended(status: 0)
    if !isTaken {
      StandardErrorLine.write("kith-agent: \(hook.path) did not take a reminder")
    }
    feed.yield(.hookEnded(id: notice.id, attempt: notice.attempt, isTaken: isTaken))
  }
}
