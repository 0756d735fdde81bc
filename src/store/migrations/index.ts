export { latestVersion, migrate } from './migrate.ts'
export { applicationId } from './application-id.ts'
