# Builds the installer for Windows: installers\build.ps1. Writes an .msi to target\dist. Needs what the ordinary build needs, a JDK 25 in
# JAVA_HOME, and WiX 3 or newer on the path. installers/README.md says what it does and that it has not been tried.
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..")
$version = ([xml](Get-Content pom.xml)).project.version -replace "-SNAPSHOT", ""
mvn -B -q -DskipTests package
if (-not (Test-Path "$env:JAVA_HOME\bin\jpackage.exe")) { throw "Set JAVA_HOME to a JDK 25 or newer: $env:JAVA_HOME has no jpackage." }
Remove-Item -Recurse -Force target\dist -ErrorAction SilentlyContinue
$options = Get-Content installers\launcher\java.options | Where-Object { $_ -like "-*" } | ForEach-Object { "--java-options"; $_ -replace " ", "=" }
# Two launchers: the window, and ibidem-cli, which keeps its console.
"win-console=true" | Set-Content target\cli.properties
& "$env:JAVA_HOME\bin\jpackage" --type msi --dest target\dist --name ibidem --app-version $version --vendor "The Ibidem founders" `
    --description "Casebook for investigators" --copyright "Apache License 2.0" --license-file LICENSE --icon installers\icons\ibidem.ico `
    --input target\ibidem\lib --main-jar ibidem.jar --main-class org.ibidem.Main --module-path target\ibidem\fx `
    --add-modules "java.desktop,java.sql,java.naming,java.management,java.logging,java.xml,jdk.unsupported,jdk.management,jdk.zipfs,jdk.charsets,jdk.localedata,javafx.controls" `
    --jlink-options "--strip-debug --no-man-pages --no-header-files --compress zip-6 --include-locales=en,ko" `
    --add-launcher ibidem-cli=target\cli.properties --file-associations installers\windows\package.properties `
    --win-menu --win-menu-group Ibidem --win-shortcut-prompt --win-per-user-install --win-upgrade-uuid 6a1f1f0e-6c0b-4a4e-9a51-2f0f5b3d8c17 @options
exit $LASTEXITCODE
