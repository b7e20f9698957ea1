const { rm } = require('node:fs/promises')
const { join } = require('node:path')

/**
 * electron-builder leaves an own runtime folder as it finds it: Electron's stand-in application has no place
 * in a package that has its own.
 * @param {import('electron-builder').AfterPackContext} context
 */
exports.default = async ({ packager, appOutDir }) => {
  await rm(join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true })
}
