@echo off
rem Starts Plumbline with Java 25 or newer: that of JAVA_HOME, then the one on the PATH, then the
rem first in the usual places. PLUMBLINE_JAVA_OPTS adds options for Java.
setlocal DisableDelayedExpansion
set "NEEDED=25"
set "JAVA="
if defined JAVA_HOME call :consider "%JAVA_HOME%\bin\java.exe"
for %%J in (java.exe) do call :consider "%%~$PATH:J"
for %%P in (
  "%ProgramFiles%\Eclipse Adoptium"
  "%ProgramFiles%\Java"
  "%ProgramFiles%\Microsoft"
  "%ProgramFiles%\Amazon Corretto"
  "%ProgramFiles%\Zulu"
  "%USERPROFILE%\.jdks"
) do for /d %%D in ("%%~P\*") do call :consider "%%~D\bin\java.exe"

if not defined JAVA (
  echo plumbline: Java %NEEDED% or newer is needed and none was found: install one ^(for example Temurin %NEEDED%^) or set JAVA_HOME to where it is. 1>&2
  exit /b 2
)
"%JAVA%" "--module-path=%~dp0..\lib\javafx" "@%~dp0..\lib\plumbline.options" %PLUMBLINE_JAVA_OPTS% -jar "%~dp0..\lib\plumbline.jar" %*
exit /b %ERRORLEVEL%

rem takes the Java program named if it is new enough and none was taken before
:consider
if defined JAVA exit /b 0
if not exist "%~dp1..\release" exit /b 0
for /f "usebackq tokens=2 delims==" %%V in (`findstr /b "JAVA_VERSION=" "%~dp1..\release"`) do (
  for /f "delims=." %%M in (%%V) do if %%M geq %NEEDED% set "JAVA=%~1"
)
exit /b 0
