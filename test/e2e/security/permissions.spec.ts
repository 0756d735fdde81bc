import { expect, testOfOneApp } from '#test/attache-test'

const test = testOfOneApp({ provoked: /permission|denied|blocked/i })

const asked: readonly (readonly [string, string])[] = [
  ['camera and microphone', `navigator.mediaDevices.getUserMedia({ audio: true, video: true })`],
  ['the screen', `navigator.mediaDevices.getDisplayMedia({ video: true })`],
  ['the place', `new Promise((resolve, reject) => navigator.geolocation.getCurrentPosition(resolve, reject))`],
  ['notifications', `Notification.requestPermission().then((answer) => answer === 'granted' ? answer : Promise.reject(answer))`],
  ['reading the clipboard', `navigator.clipboard.readText()`],
  ['MIDI', `navigator.requestMIDIAccess({ sysex: true })`],
  ['USB', `navigator.usb.requestDevice({ filters: [] })`],
  ['HID', `navigator.hid.requestDevice({ filters: [] }).then((found) => found.length > 0 ? found : Promise.reject('none'))`],
  ['serial ports', `navigator.serial.requestPort()`],
  ['Bluetooth', `navigator.bluetooth.requestDevice({ acceptAllDevices: true })`],
  ['the file system', `window.showOpenFilePicker()`],
  ['locking the pointer', `document.body.requestPointerLock()`],
  ['fonts of the system', `queryLocalFonts().then((found) => found.length > 0 ? found : Promise.reject('none'))`],
]

test('no permission is granted', async ({ page }) => {
  const granted = await Promise.all(
    asked.map(async ([name, call]) => {
      // A request that nobody answers has not been granted either.
      const answer = await page.evaluate(`Promise.race([
        Promise.resolve().then(() => ${call}).then(() => true, () => false),
        new Promise((resolve) => setTimeout(() => resolve(false), 3000)),
      ])`)
      return answer === false ? [] : [name]
    }),
  )
  expect(granted.flat()).toEqual([])
})

test('no permission is on from the start', async ({ page }) => {
  const states = await page.evaluate(`Promise.all(
    ['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read', 'persistent-storage', 'screen-wake-lock']
      .map((name) => navigator.permissions.query({ name }).then(({ state }) => name + ' ' + state)),
  ).then((states) => states.filter((state) => state.endsWith('granted')))`)
  expect(states).toEqual([])
})
