import type { CommandLine } from 'electron'

/** Takes from Chromium every reason of its own to use the network. Must run before Electron is ready. */
export function goOffline(commandLine: CommandLine): void {
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'disable-sync',
    'disable-breakpad',
    'no-pings',
    'no-proxy-server',
    'dns-prefetch-disable',
  ]) {
    commandLine.appendSwitch(name)
  }
  // No name and no address resolves, so even a request that slipped past the session’s filter has nowhere to go.
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  commandLine.appendSwitch('webrtc-ip-handling-policy', 'disable_non_proxied_udp')
  commandLine.appendSwitch(
    'disable-features',
    'NetworkTimeServiceQuerying,OptimizationHints,MediaRouter,DialMediaRouteProvider,AutofillServerCommunication',
  )
}
