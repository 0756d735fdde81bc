import { expect, test } from '#test/attache-test'

test.use({ environment: { ATTACHE_SAMPLE: 'none', ATTACHE_GUARD: '' } })

test('without a keyring the user chooses a passphrase, and only it opens the library again', async ({ launch, app, page }) => {
  await page.getByLabel('New passphrase, eight characters or more').fill('seven77')
  await page.getByLabel('The same again').fill('seven77')
  await page.getByRole('button', { name: 'Make my library' }).click()
  await expect(page.getByText(/at least 8 characters/u)).toBeVisible()
  await page.getByLabel('New passphrase, eight characters or more').fill('the strait is open')
  await page.getByLabel('The same again').fill('the strait is open')
  await page.getByRole('button', { name: 'Make my library' }).click()
  await expect(page.getByText('Encrypted with your passphrase')).toBeVisible()
  await app.close()

  const { page: locked } = await launch()
  await locked.getByLabel('Passphrase').fill('the strait is shut')
  await locked.getByRole('button', { name: 'Unlock' }).click()
  await expect(locked.getByText('That passphrase does not open this library.')).toBeVisible()
  await locked.getByLabel('Passphrase').fill('the strait is open')
  await locked.getByRole('button', { name: 'Unlock' }).click()
  await expect(locked.getByText('Encrypted with your passphrase')).toBeVisible()
})

test('or a key file, and is not asked again', async ({ launch, app, page }) => {
  await page.getByRole('radio', { name: /Key file on this computer/u }).click()
  await page.getByRole('button', { name: 'Make my library' }).click()
  await expect(page.getByText('Encrypted, key file on this computer')).toBeVisible()
  await app.close()
  await expect((await launch()).page.getByText('Encrypted, key file on this computer')).toBeVisible()
})
