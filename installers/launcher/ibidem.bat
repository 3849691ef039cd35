@echo off
rem Starts Ibidem. Needs a Java of version 25 or newer: the bundled runtime, IBIDEM_JAVA, JAVA_HOME, or the java on the path.
setlocal
set "HERE=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if defined IBIDEM_JAVA set "JAVA=%IBIDEM_JAVA%\bin\java"
if exist "%HERE%\runtime\bin\java.exe" set "JAVA=%HERE%\runtime\bin\java"
"%JAVA%" "@%HERE%\bin\java.options" --module-path "%HERE%\fx" -cp "%HERE%\lib\*" org.ibidem.Main %*
exit /b %ERRORLEVEL%
