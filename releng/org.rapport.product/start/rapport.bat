@echo off
rem SPDX-FileCopyrightText: 2026 Rapport contributors
rem SPDX-License-Identifier: EPL-2.0
rem
rem Starts Rapport with a suitable Java, see the POSIX script of the same name beside this one for the reasons.
rem RAPPORT_JAVA_OPTIONS holds options for Java, such as -Xmx4g.
setlocal EnableExtensions DisableDelayedExpansion

set "home=%~dp0"
set "home=%home:~0,-1%"
set "java_home="

if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined java_home for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :try "%%~dp$PATH:J.."
if not defined java_home for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" ^
    "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" ^
    "%USERPROFILE%\.sdkman\candidates\java\*" "%USERPROFILE%\.jdks\*") do call :try "%%~D"
if not defined java_home (
    echo Rapport needs Java 21 or newer and found none; install one, or set JAVA_HOME to its folder. 1>&2
    exit /b 2
)

set /p build=<"%home%\configuration\build-id"
for %%L in ("%home%\plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%~fL"
rem One folder per installation and build, as in the POSIX script.
set "installation=%home::=%"
set "installation=%installation:\=_%"
set "installation=%installation: =_%"
set "state=%LOCALAPPDATA%\rapport\run\%installation%-%build%"

if not defined RAPPORT_APPLICATION goto usual
"%java_home%\bin\java.exe" -Xlog:disable -Xlog:all=error:stderr -XX:+UseSerialGC ^
    "-Dosgi.logfile=%state%\workbench\platform.log" "-Declipse.p2.data.area=%state%\p2" ^
    %RAPPORT_JAVA_OPTIONS% -jar "%launcher%" ^
    -nosplash -data @none -configuration "%state%\workbench" -application %RAPPORT_APPLICATION% %*
exit /b %ERRORLEVEL%

:usual
if not "%~1"=="" goto command
start "Rapport" "%java_home%\bin\javaw.exe" -Xms48m -XX:+UseSerialGC -Djava.awt.headless=true ^
    "-Dosgi.logfile=%state%\workbench\platform.log" ^
    %RAPPORT_JAVA_OPTIONS% -jar "%launcher%" ^
    -nosplash -data @noDefault -configuration "%state%\workbench"
exit /b 0

:command
"%java_home%\bin\java.exe" -Xlog:disable -Xlog:all=error:stderr -Xms48m -XX:+UseSerialGC ^
    -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Djava.awt.headless=true ^
    "-Dosgi.logfile=%state%\commands\platform.log" ^
    "-Dosgi.sharedConfiguration.area=%home%\configuration\headless" ^
    %RAPPORT_JAVA_OPTIONS% -jar "%launcher%" ^
    -nosplash -data @none -configuration "%state%\commands" %*
exit /b %ERRORLEVEL%

rem Sets java_home to the folder given if it holds Java 21 or newer and none is set yet.
:try
if defined java_home exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==" %%V in ('findstr /b /c:"JAVA_VERSION=" "%~1\release"') do set "version=%%~V"
for /f "delims=.-+_ tokens=1" %%M in ("%version%") do if %%M geq 21 set "java_home=%~f1"
exit /b 0
